belfry_bench(rtmp USES rtmp)
