package fr.alin.shared.json;

import jakarta.json.spi.JsonProvider;

/**
 * The server's JSON library, looked up once. {@code jakarta.json.Json} looks for it in all libraries of the server at each
 * call, which takes longer than to write a short text.
 */
public final class JsonLibrary {

    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonLibrary() {}
}
