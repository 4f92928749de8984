package fr.alin.web.shared;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;

import jakarta.servlet.http.Part;

/** A file as the server hands it to a page. */
public final class SentFile {

    private SentFile() {}

    public static Part named(String name, byte[] content) {
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getSize" -> (long) content.length;
                    case "getInputStream" -> new ByteArrayInputStream(content);
                    case "getSubmittedFileName" -> name;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
