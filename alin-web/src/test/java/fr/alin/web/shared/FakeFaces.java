package fr.alin.web.shared;

import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.el.ELContext;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashWrapper;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextWrapper;
import jakarta.faces.event.PhaseId;

/** The context of one request of a French page, without Faces. A method that is not faked throws. */
public final class FakeFaces extends FacesContextWrapper implements AutoCloseable {

    public final FakeExchange exchange;
    public final FakeFlash flash = new FakeFlash();
    public final Map<String, List<FacesMessage>> messages = new LinkedHashMap<>();
    public final UIViewRoot page;
    /** The fields of the page by their ids. */
    public final Map<String, UIComponent> fields = new HashMap<>();

    public boolean postback;
    public boolean ajax;
    public boolean committed;
    public boolean complete;
    public PhaseId phase = PhaseId.INVOKE_APPLICATION;
    private final Map<Object, Object> attributes = new HashMap<>();
    private final Map<String, Object> application = new HashMap<>();

    /** Is the current context until it is closed. */
    public FakeFaces(FakeExchange exchange) {
        super(null);
        this.exchange = exchange;
        setCurrentInstance(this);
        page = new UIViewRoot() {
            @Override
            public Locale getLocale() {
                return Locale.FRENCH;
            }

            @Override
            public Iterator<UIComponent> getFacetsAndChildren() {
                return fields.values().iterator();
            }

            @Override
            public UIComponent findComponent(String id) {
                return fields.get(id);
            }
        };
        page.setViewId(exchange.path + ".xhtml");
    }

    @Override
    public void close() {
        setCurrentInstance(null);
    }

    @Override
    public UIViewRoot getViewRoot() {
        return page;
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return attributes;
    }

    /** No expression is evaluated by it. */
    @Override
    public ELContext getELContext() {
        return null;
    }

    @Override
    public boolean isPostback() {
        return postback;
    }

    @Override
    public PhaseId getCurrentPhaseId() {
        return phase;
    }

    @Override
    public void responseComplete() {
        complete = true;
    }

    @Override
    public boolean getResponseComplete() {
        return complete;
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        messages.computeIfAbsent(clientId, id -> new ArrayList<>()).add(message);
    }

    @Override
    public List<FacesMessage> getMessageList() {
        return messages.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public List<FacesMessage> getMessageList(String clientId) {
        return messages.getOrDefault(clientId, List.of());
    }

    @Override
    public Iterator<String> getClientIdsWithMessages() {
        return messages.keySet().iterator();
    }

    @Override
    public PartialViewContext getPartialViewContext() {
        return new PartialViewContextWrapper((PartialViewContext) null) {
            @Override
            public boolean isAjaxRequest() {
                return ajax;
            }

            @Override
            public void setPartialRequest(boolean partial) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public ExternalContext getExternalContext() {
        return new FakeBrowser();
    }

    private final class FakeBrowser extends ExternalContextWrapper {

        FakeBrowser() {
            super(null);
        }

        @Override
        public Object getRequest() {
            return exchange.request();
        }

        @Override
        public Object getResponse() {
            return exchange.response();
        }

        @Override
        public Map<String, Object> getApplicationMap() {
            return application;
        }

        @Override
        public String getRequestContextPath() {
            return "";
        }

        @Override
        public Principal getUserPrincipal() {
            return exchange.caller;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            var first = new HashMap<String, String>();
            exchange.parameters.forEach((name, values) -> first.put(name, values[0]));
            return first;
        }

        @Override
        public Map<String, String[]> getRequestParameterValuesMap() {
            return exchange.parameters;
        }

        @Override
        public Map<String, String> getRequestHeaderMap() {
            return exchange.headers;
        }

        @Override
        public Map<String, Object> getRequestMap() {
            return exchange.attributes;
        }

        @Override
        public boolean isResponseCommitted() {
            return committed;
        }

        @Override
        public Flash getFlash() {
            return flash;
        }

        @Override
        public void redirect(String url) {
            exchange.redirect = url;
            complete = true;
        }

        @Override
        public void responseSendError(int status, String message) {
            exchange.status = status;
        }
    }

    /** The flash, for the next page. */
    public static final class FakeFlash extends FlashWrapper {

        public final Map<String, Object> values = new HashMap<>();
        public boolean keepsMessages;

        FakeFlash() {
            super(null);
        }

        @Override
        public Object put(String key, Object value) {
            return values.put(key, value);
        }

        @Override
        public Object get(Object key) {
            return values.get(key);
        }

        @Override
        public void setKeepMessages(boolean keep) {
            keepsMessages = keep;
        }
    }
}
