belfry_fuzz(rtmp_handshake USES rtmp)
