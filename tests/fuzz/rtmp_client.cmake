belfry_fuzz(rtmp_client USES rtmp media)
