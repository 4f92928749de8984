package fr.alin.journey;

import java.util.LinkedHashMap;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** A form of an open page, submitted outside the page and as often as needed. */
final class SentForm {

    private final Page page;
    private final String address;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private SentForm(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Uses the browser's cookies and the values of this button. */
    static SentForm of(Visit visit, String form, String button) {
        var page = visit.page();
        var sent = new SentForm(page, (String) page.evaluate("id => document.getElementById(id).action", form));
        var typed =
                (Map<?, ?>) page.evaluate("id => Object.fromEntries(new FormData(document.getElementById(id)))", form);
        typed.forEach((name, value) -> sent.fields.put((String) name, String.valueOf(value)));
        sent.fields.put(button, button);
        return sent;
    }

    SentForm without(String name) {
        fields.remove(name);
        return this;
    }

    SentForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Submits the form and follows redirects. */
    APIResponse send() {
        var form = FormData.create();
        fields.forEach(form::set);
        return page.request().post(address, RequestOptions.create().setForm(form));
    }
}
