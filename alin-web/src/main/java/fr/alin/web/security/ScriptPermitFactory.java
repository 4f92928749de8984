package fr.alin.web.security;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;

/** Wraps the external context of every Faces request in {@link ScriptPermit}; registered in faces-config.xml. */
public class ScriptPermitFactory extends ExternalContextFactory {

    public ScriptPermitFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new ScriptPermit(getWrapped().getExternalContext(context, request, response));
    }
}
