package fr.alin.web.landlord;

import java.lang.reflect.Array;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Writes into the model what the fields of a form hold although one of them is wrong, which Faces does not. */
final class CheckedFields {

    private CheckedFields() {}

    /** Writes the fields that were read; a wrong one is left empty. */
    static void write(FacesContext faces, UIComponent parent) {
        for (var parts = parent.getFacetsAndChildren(); parts.hasNext(); ) {
            var part = parts.next();
            if (part.isRendered()) {
                if (part instanceof UIInput field) {
                    write(faces, field);
                }
                write(faces, part);
            }
        }
    }

    private static void write(FacesContext faces, UIInput field) {
        var target = field.getValueExpression("value");
        if (target != null) {
            var expressions = faces.getELContext();
            target.setValue(expressions, field.isValid() ? field.getValue() : nothing(target.getType(expressions)));
        }
    }

    private static Object nothing(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return type == String.class ? "" : null;
    }
}
