belfry_fuzz(json_body USES model)
