package fr.alin.web.address;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** Removes NUL (U+0000) from parameters: PostgreSQL rejects it in text, and no one types it. */
final class StorableRequest extends HttpServletRequestWrapper {

    private static final String NUL = "\u0000";

    StorableRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return storable(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
        return storable(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var storable = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> storable.put(storable(name), storable(values)));
        return Collections.unmodifiableMap(storable);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private static String[] storable(String... texts) {
        return texts == null
                ? null
                : Arrays.stream(texts).map(StorableRequest::storable).toArray(String[]::new);
    }

    private static String storable(String text) {
        return text == null ? null : text.replace(NUL, "");
    }
}
