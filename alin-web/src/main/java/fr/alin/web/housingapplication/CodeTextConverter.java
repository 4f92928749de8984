package fr.alin.web.housingapplication;

import jakarta.faces.convert.FacesConverter;

import fr.alin.housingapplication.model.CodeText;
import fr.alin.web.shared.ValueConverter;

/** A security code, typed with or without blanks; it is never written back. */
@FacesConverter(forClass = CodeText.class)
public class CodeTextConverter extends ValueConverter<CodeText> {

    public CodeTextConverter() {
        super(CodeText::new, code -> "");
    }
}
