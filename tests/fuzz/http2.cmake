belfry_fuzz(http2 USES http)
