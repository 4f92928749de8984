package fr.alin.web.shared;

import java.io.IOException;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/** Writes PrimeFaces' scripts into the head only on pages with a widget. See decision 15-primefaces-as-a-base. */
public class WidgetHead extends HeadRenderer {

    @Override
    protected void encodeLocaleResources(FacesContext faces, PrimeConfiguration configuration) {
        if (hasWidgets(faces)) {
            super.encodeLocaleResources(faces, configuration);
        }
    }

    @Override
    protected void encodeSettingScripts(
            FacesContext faces, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer)
            throws IOException {
        if (hasWidgets(faces)) {
            super.encodeSettingScripts(faces, request, configuration, writer);
        }
    }

    @Override
    protected void encodeInitScripts(
            FacesContext faces, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer)
            throws IOException {
        if (hasWidgets(faces)) {
            super.encodeInitScripts(faces, request, configuration, writer);
        }
    }

    /** Every widget adds the core script to the page. */
    private static boolean hasWidgets(FacesContext faces) {
        return faces.getViewRoot().getComponentResources(faces, "head").stream()
                .anyMatch(resource -> "core.js".equals(resource.getAttributes().get("name")));
    }
}
