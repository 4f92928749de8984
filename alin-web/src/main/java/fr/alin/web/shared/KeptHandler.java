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
 * {@code al:kept}: what is the same for everybody in one language, as the footer. On a page that keeps no state it is
 * built and written once a {@code key}; whatever it shows must follow from the key, and the keys must be few. A page that
 * answers a form is built twice: the second part takes the place of the first.
 */
public class KeptHandler extends TagHandler {

    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private final TagAttribute key;

    public KeptHandler(TagConfig config) {
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
        parent.getChildren().removeIf(child -> child instanceof KeptPart former && former.isAt(place));
        var part = new KeptPart(KEPT, name, place);
        if (!KEPT.containsKey(name)) {
            nextHandler.apply(context, part);
        }
        parent.getChildren().add(part);
    }
}
