package fr.alin.web.shared;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;

import fr.alin.shared.error.BusinessException;

/**
 * The files of one {@code al:upload}: what each holds, and why one is refused, said with its name.
 * See decision 81-widgets-that-the-policy-admits.
 */
@RequestScoped
public class SentFiles {

    @Inject
    FacesContext faces;

    @Inject
    Messages messages;

    /** Whether upload.js sent the form: it shows the outcome of each file beside its name, and the page stays. */
    public boolean areSentByScript() {
        return faces.getPartialViewContext().isAjaxRequest();
    }

    public byte[] content(Part file) throws IOException {
        try (var bytes = file.getInputStream()) {
            return bytes.readAllBytes();
        }
    }

    public void refuse(String fieldId, Part file, BusinessException refusal) {
        refuse(fieldId, file, "error." + refusal.code(), refusal.args());
    }

    /** Adds an error to the field; it begins with the file's name, unless the script shows that already. */
    public void refuse(String fieldId, Part file, String key, Object... args) {
        if (areSentByScript()) {
            messages.fieldError(fieldId, key, args);
        } else {
            messages.fieldError(fieldId, "upload.refused", file.getSubmittedFileName(), messages.text(key, args));
        }
    }
}
