belfry_bench(media USES media rtmp)
