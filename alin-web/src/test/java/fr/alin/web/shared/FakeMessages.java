package fr.alin.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.alin.shared.error.BusinessException;

/** Messages without Faces: real French texts; records the keys shown. */
public class FakeMessages extends Messages {

    public final List<String> shown = new ArrayList<>();

    @Override
    public String text(String key, Object... args) {
        return Texts.text(Locale.FRENCH, key, args);
    }

    @Override
    public void info(String key, Object... args) {
        shown.add(key);
    }

    @Override
    public void error(String key, Object... args) {
        shown.add(key);
    }

    @Override
    public void errorOnNextPage(String key, Object... args) {
        shown.add(key);
    }

    @Override
    public void fieldError(String fieldId, String key, Object... args) {
        shown.add(key);
    }

    @Override
    public void refused(BusinessException refusal) {
        shown.add(refusal.code());
    }
}
