belfry_fuzz(rtmp USES rtmp media)
