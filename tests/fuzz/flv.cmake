belfry_fuzz(flv USES media)
