belfry_fuzz(websocket USES http)
