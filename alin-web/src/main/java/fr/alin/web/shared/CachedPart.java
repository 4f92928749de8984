package fr.alin.web.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** A part of a page cached by {@link CachedPartHandler}: rendered once, then written from the cache. */
class CachedPart extends UIComponentBase {

    private final Map<String, String> cache;
    private final String key;
    private final String place;

    /** @param place its id in the page, the same at each build */
    CachedPart(Map<String, String> cache, String key, String place) {
        this.cache = cache;
        this.key = key;
        this.place = place;
        setTransient(true);
    }

    boolean isAt(String other) {
        return place.equals(other);
    }

    @Override
    public String getFamily() {
        return "alin";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        var html = cache.get(key);
        if (html == null) {
            html = write(faces);
            cache.put(key, html);
        }
        faces.getResponseWriter().write(html);
    }

    private String write(FacesContext faces) throws IOException {
        var page = faces.getResponseWriter();
        var text = new StringWriter();
        faces.setResponseWriter(page.cloneWithWriter(text));
        try {
            super.encodeChildren(faces);
            faces.getResponseWriter().flush();
        } finally {
            faces.setResponseWriter(page);
        }
        return text.toString();
    }
}
