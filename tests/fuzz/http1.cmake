belfry_fuzz(http1 USES http)
