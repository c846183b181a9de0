belfry_fuzz(hook_signature USES auth)
