package fr.alin.launcher;

/** AL'in itself, deployed on the running server. */
final class Application implements Part {

    private final Settings settings;

    Application(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String title() {
        return "AL'in (" + settings.ear().getFileName() + ")";
    }

    @Override
    public void start() {
        new AdminClient(settings).deploy("alin", settings.ear());
    }

    @Override
    public void stop() {
        // ends with the server
    }
}
