package fr.alin.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.alin.shared.error.BusinessException;

/** Messages of a page without Faces: the texts are the real French ones, what is said is kept. */
public final class SaidMessages extends Messages {

    public final List<String> said = new ArrayList<>();

    @Override
    public String text(String key, Object... args) {
        return Texts.text(Locale.FRENCH, key, args);
    }

    @Override
    public void info(String key, Object... args) {
        said.add(key);
    }

    @Override
    public void fieldError(String fieldId, String key, Object... args) {
        said.add(key);
    }

    @Override
    public void refused(BusinessException refusal) {
        said.add(refusal.code());
    }
}
