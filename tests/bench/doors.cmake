belfry_bench(doors USES auth)
