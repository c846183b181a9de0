belfry_fuzz(amf0 USES rtmp)
