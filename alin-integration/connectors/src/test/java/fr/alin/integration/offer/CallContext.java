package fr.alin.integration.offer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.xml.ws.handler.MessageContext;

/** The context of a call as the server gives one, without the server. */
final class CallContext extends HashMap<String, Object> implements MessageContext {

    private static final long serialVersionUID = 1L;

    /** A call with these headers, one value each. */
    static CallContext with(Map<String, String> headers) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        var context = new CallContext();
        context.put(MessageContext.HTTP_REQUEST_HEADERS, lists);
        return context;
    }

    @Override
    public void setScope(String name, Scope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scope getScope(String name) {
        throw new UnsupportedOperationException();
    }
}
