belfry_fuzz(jwt USES auth)
