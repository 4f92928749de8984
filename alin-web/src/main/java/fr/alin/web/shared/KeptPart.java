package fr.alin.web.shared;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/** A part of a page that {@link KeptHandler} keeps: written the first time, then repeated as it was. */
class KeptPart extends UIComponentBase {

    private final Map<String, String> kept;
    private final String key;
    private final String place;

    /** @param place where it stands in the page, the same each time the page is built */
    KeptPart(Map<String, String> kept, String key, String place) {
        this.kept = kept;
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
        var html = kept.get(key);
        if (html == null) {
            html = write(faces);
            kept.put(key, html);
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
