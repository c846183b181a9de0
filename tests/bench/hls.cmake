belfry_bench(hls USES base media hub http hls)
