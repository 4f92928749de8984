package fr.alin.web.draft;

import java.util.ArrayList;
import java.util.List;

/** Records which drafts were deleted. */
public final class FakeDraft extends CurrentDraft {

    public final List<String> forgotten = new ArrayList<>();

    @Override
    public void forget(DraftForm form) {
        forgotten.add(form.name());
    }

    @Override
    public void forget(DraftForm form, long subject) {
        forgotten.add(form.draft(Long.toString(subject)).orElseThrow());
    }
}
