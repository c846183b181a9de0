belfry_fuzz(hls_query USES hls)
