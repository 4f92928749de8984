package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIInput;

import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckedFieldsTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/landlord/offer"));
    private final Map<String, Object> written = new HashMap<>();

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void what_was_read_is_written_and_what_is_wrong_is_left_empty() {
        faces.fields.put("rent", field("rent", Integer.class, 700, true));
        faces.fields.put("charges", field("charges", Integer.class, 50, false));
        faces.fields.put("city", field("city", String.class, "x", false));

        CheckedFields.write(faces, faces.page);

        assertThat(written)
                .containsEntry("rent", 700)
                .containsEntry("charges", null)
                .containsEntry("city", "");
    }

    @Test
    void a_field_that_is_not_on_the_page_stays_as_it_is() {
        var hidden = field("identifier", String.class, "1", true);
        hidden.shown = false;
        faces.fields.put("identifier", hidden);

        CheckedFields.write(faces, faces.page);

        assertThat(written).isEmpty();
    }

    private Field field(String name, Class<?> type, Object value, boolean valid) {
        return new Field(new Target(name, type), value, valid);
    }

    private static final class Field extends UIInput {

        private final Target target;
        private final Object value;
        private final boolean valid;
        private boolean shown = true;

        Field(Target target, Object value, boolean valid) {
            this.target = target;
            this.value = value;
            this.valid = valid;
        }

        @Override
        public ValueExpression getValueExpression(String name) {
            return target;
        }

        @Override
        public Object getValue() {
            return value;
        }

        @Override
        public boolean isValid() {
            return valid;
        }

        @Override
        public boolean isRendered() {
            return shown;
        }
    }

    private final class Target extends ValueExpression {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final Class<?> type;

        Target(String name, Class<?> type) {
            this.name = name;
            this.type = type;
        }

        @Override
        public Class<?> getType(ELContext context) {
            return type;
        }

        @Override
        public void setValue(ELContext context, Object value) {
            written.put(name, value);
        }

        @Override
        public <T> T getValue(ELContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReadOnly(ELContext context) {
            return false;
        }

        @Override
        public Class<?> getExpectedType() {
            return type;
        }

        @Override
        public String getExpressionString() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }
}
