belfry_fuzz(cursor USES server)
