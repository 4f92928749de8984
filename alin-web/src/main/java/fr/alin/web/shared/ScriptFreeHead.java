package fr.alin.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;
import org.primefaces.renderkit.HeadRenderer;

/** The head of a page without the scripts PrimeFaces writes into it: the content policy runs nothing but files. */
public class ScriptFreeHead extends HeadRenderer {

    @Override
    protected void encodeLocaleResources(FacesContext faces, PrimeConfiguration configuration) {
        // no component of ours reads these texts
    }

    @Override
    protected void encodeSettingScripts(
            FacesContext faces, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer) {
        // would be blocked by the browser
    }

    @Override
    protected void encodeInitScripts(
            FacesContext faces, PrimeRequestContext request, PrimeConfiguration configuration, ResponseWriter writer) {
        // would be blocked by the browser
    }
}
