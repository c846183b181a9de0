belfry_fuzz(chat USES chat)
