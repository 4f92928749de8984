package fr.alin.web.shared;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * {@code al:kept}: caches a part that is the same for all users in one language, such as the footer. On a stateless
 * page it is built and rendered once per {@code key}; it may depend on nothing else, and there must be few keys. A page
 * that answers a form is built twice: the second build replaces the first part.
 */
public class CachedPartHandler extends TagHandler {

    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private final TagAttribute key;

    public CachedPartHandler(TagConfig config) {
        super(config);
        key = getRequiredAttribute("key");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        var view = context.getFacesContext().getViewRoot();
        if (!view.isTransient()) {
            nextHandler.apply(context, parent);
            return;
        }
        var name = key.getValue(context) + " " + view.getLocale();
        var place = context.generateUniqueId(tagId);
        parent.getChildren().removeIf(child -> child instanceof CachedPart former && former.isAt(place));
        var part = new CachedPart(CACHE, name, place);
        if (!CACHE.containsKey(name)) {
            nextHandler.apply(context, part);
        }
        parent.getChildren().add(part);
    }
}
