package fr.alin.web.shared;

/** Files sent without Faces, by a script or by the form itself. */
public final class FakeSentFiles extends SentFiles {

    public boolean byScript;

    public FakeSentFiles(Messages messages) {
        this.messages = messages;
    }

    @Override
    public boolean areSentByScript() {
        return byScript;
    }
}
