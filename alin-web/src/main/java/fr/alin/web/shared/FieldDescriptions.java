package fr.alin.web.shared;

import java.util.Set;
import java.util.StringJoiner;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Links every field to its hint and error for assistive technology (WCAG 1.3.1, 3.3.1). */
public class FieldDescriptions implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        describeAll(faces, faces.getViewRoot());
    }

    /**
     * Walks the tree itself: {@code visitTree} would evaluate {@code rendered} of every component, and most pages have
     * no field.
     */
    private static void describeAll(FacesContext faces, UIComponent parent) {
        for (var parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
            var part = parts.next();
            if (part instanceof UIInput input && isOneField(input)) {
                describe(faces, input);
            }
            describeAll(faces, part);
        }
    }

    /**
     * Radio buttons and checkbox lists are described by their fieldset: Faces would repeat the attributes on every
     * option.
     */
    private static boolean isOneField(UIInput input) {
        var lists = Set.of("jakarta.faces.Radio", "jakarta.faces.Checkbox");
        var isList = (input instanceof UISelectOne || input instanceof UISelectMany)
                && lists.contains(String.valueOf(input.getRendererType()));
        return !isList && !(input instanceof UIViewParameter);
    }

    private static void describe(FacesContext faces, UIInput input) {
        var attributes = input.getPassThroughAttributes();
        var wrong = !input.isValid()
                || !faces.getMessageList(input.getClientId(faces)).isEmpty();
        var describedBy = new StringJoiner(" ");
        addPart(faces, input, "-hint", describedBy);
        if (wrong) {
            addPart(faces, input, "-error", describedBy);
        }
        attributes.remove("aria-describedby");
        attributes.remove("aria-invalid");
        if (describedBy.length() > 0) {
            attributes.put("aria-describedby", describedBy.toString());
        }
        if (wrong) {
            attributes.put("aria-invalid", "true");
        }
        if (input.isRequired()) {
            attributes.put("aria-required", "true");
        }
    }

    private static void addPart(FacesContext faces, UIComponent input, String suffix, StringJoiner ids) {
        var part = input.findComponent(input.getId() + suffix);
        if (part != null && part.isRendered()) {
            ids.add(part.getClientId(faces));
        }
    }
}
