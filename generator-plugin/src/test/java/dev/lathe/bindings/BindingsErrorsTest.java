package dev.lathe.bindings;

import static dev.lathe.bindings.BindingsFiles.findings;
import static dev.lathe.bindings.BindingsFiles.findingsOfForm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lathe.diagnostics.Diagnostics;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingsErrorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "typs: {} | 1:1: error LATHE-040: a bindings file has no \"typs\". Did you mean \"types\"?",
                "schemas: {} | 1:1: error LATHE-040: a bindings file has no \"schemas\"; it may have types,"
                        + " unions, operations, corrections, exactNumbers, formats",
                "types: {/a: {nam: A}} | 1:14: error LATHE-040: the binding of a type has no \"nam\". Did you mean"
                        + " \"name\"?",
                "types: {/a: {transition: {}}} | 1:14: error LATHE-040: the binding of a type has no \"transition\"."
                        + " Did you mean \"transitions\"?",
                "types: {/a: {package: x}} | 1:14: error LATHE-040: the binding of a type has no \"package\"; it may"
                        + " have name, shared, predicates, transitions, delegate, factories, views, steps",
                "types: {/a: {factories: {f: {params: []}}}} | 1:30: error LATHE-040: a factory has no \"params\"; it"
                        + " may have parameters, set, description",
                "types: {/a: {factories: {f: {set: {x: {same: y, as: z}}}}}} | 1:49: error LATHE-040: a setting has no"
                        + " \"as\"; it may have same",
                "types: {/a: {views: {v: {off: x, of: x, as: millis}}}} | 1:26: error LATHE-040: a view has no \"off\". Did"
                        + " you mean \"of\"?",
                "corrections: [{reason: 1, at: /a, because: x, replace: 1}] | 1:16: error LATHE-040: a correction has no"
                        + " \"reason\"; it may have at, because, replace",
            })
    void reportsWordsThatMeanNothingThere(String yaml, String finding) {
        assertThat(findingsOfForm(yaml)).containsExactly("b.yaml:" + finding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | 1:1 | the bindings file must be an object, found an array",
                "null | 1:1 | the bindings file must be an object, found null",
                "types: [] | 1:8 | \"types\" must be an object, found an array",
                "types: | 1:7 | \"types\" must be an object, found null",
                "types: {/a: Name} | 1:13 | \"/a\" must be an object, found a string",
                "types: {/a: {name: 1}} | 1:20 | \"name\" must be a string, found a number",
                "types: {/a: {name: \" \"}} | 1:20 | \"name\" must not be empty",
                "types: {/a: {shared: 1}} | 1:22 | \"shared\" must be true or false, found a number",
                "types: {/a: {shared: \"true\"}} | 1:22 | \"shared\" must be true or false, found a string",
                "types: {/a: {predicates: [x]}} | 1:26 | \"predicates\" must be an object, found an array",
                "types: {/a: {predicates: {p: x}}} | 1:30 | \"p\" must be a list, found a string",
                "types: {/a: {predicates: {p: []}}} | 1:30 | \"p\" must list at least one string",
                "types: {/a: {predicates: {p: [1]}}} | 1:31 | \"p\" must list strings, found a number; put it in quotes",
                "types: {/a: {predicates: {p: [true]}}} | 1:31 | \"p\" must list strings, found a boolean; put it in"
                        + " quotes",
                "types: {/a: {predicates: {p: [[x]]}}} | 1:31 | \"p\" must list strings, found an array",
                "types: {/a: {predicates: {p: [x, y, x]}}} | 1:37 | \"p\" lists \"x\" twice",
                "types: {/a: {transitions: {x: y}}} | 1:31 | \"x\" must be a list, found a string",
                "types: {/a: {transitions: {x: [null]}}} | 1:32 | \"x\" must list strings, found null",
                "types: {/a: {transitions: true}} | 1:27 | \"transitions\" must be an object, found a boolean",
                "types: {/a: {delegate: {status: []}}} | 1:33 | \"status\" must list at least one string",
                "types: {/a: {delegate: {status: isOver}}} | 1:33 | \"status\" must be a list, found a string",
                "types: {/a: {factories: {f: [x]}}} | 1:29 | \"f\" must be an object, found an array",
                "types: {/a: {factories: {f: {parameters: x}}}} | 1:42 | \"parameters\" must be a list, found a string",
                "types: {/a: {factories: {f: {set: [x]}}}} | 1:35 | \"set\" must be an object, found an array",
                "types: {/a: {factories: {f: {set: {x: []}}}}} | 1:39 | \"x\" must be a string, a number, true, false,"
                        + " null or {same: PROPERTY}, found an array",
                "types: {/a: {factories: {f: {set: {x: {}}}}}} | 1:39 | an object here must be {same: PROPERTY}; it"
                        + " lacks \"same\"",
                "types: {/a: {factories: {f: {set: {x: {same: 1}}}}}} | 1:46 | \"same\" must be a string, found a"
                        + " number",
                "types: {/a: {factories: {f: {description: \"\"}}}} | 1:43 | \"description\" must not be empty",
                "types: {/a: {views: {v: x}}} | 1:25 | \"v\" must be an object, found a string",
                "types: {/a: {views: {v: {as: millis}}}} | 1:22 | the view lacks \"of\", the property that it looks at",
                "types: {/a: {views: {v: {of: x}}}} | 1:22 | a view has either \"as\", which is instant or millis, or"
                        + " \"plus\", a property of milliseconds",
                "types: {/a: {views: {v: {of: x, as: millis, plus: y}}}} | 1:22 | a view has either \"as\", which is"
                        + " instant or millis, or \"plus\", a property of milliseconds",
                "types: {/a: {views: {v: {of: x, as: seconds}}}} | 1:33 | \"as\" must be instant or millis, found"
                        + " \"seconds\"",
                "types: {/a: {views: {v: {of: 1, as: millis}}}} | 1:30 | \"of\" must be a string, found a number",
                "types: {/a: {views: {v: {}}}} | 1:22 | a view has one of \"of\", \"until\", \"past\", \"present\", \"at\";"
                        + " found none",
                "types: {/a: {views: {v: {past: x, at: [y]}}}} | 1:22 | a view has one of \"of\", \"until\", \"past\","
                        + " \"present\", \"at\"; found \"past\", \"at\"",
                "types: {/a: {views: {v: {until: 1}}}} | 1:33 | \"until\" must be a string, found a number",
                "types: {/a: {views: {v: {past: x, as: instant}}}} | 1:35 | a view with \"past\" has nothing else; remove"
                        + " this",
                "types: {/a: {views: {v: {present: x}}}} | 1:35 | \"present\" must be a list, found a string",
                "types: {/a: {views: {v: {at: []}}}} | 1:30 | \"at\" must list at least one string",
                "types: {/a: {views: {v: {at: [1]}}}} | 1:31 | \"at\" must list strings, found a number; put it in quotes",
                "types: {/a: {views: {v: {at: [x], plus: y}}}} | 1:35 | a view with \"at\" has nothing else but orElse;"
                        + " remove this",
                "types: {/a: {views: {v: {at: [x], orElse: {}}}}} | 1:43 | \"orElse\" must be a string, a number, true or"
                        + " false, found an object",
                "types: {/a: {views: {v: {of: x, as: millis, orElse: 1}}}} | 1:53 | \"orElse\" must be parameter here:"
                        + " the caller hands in what is answered instead",
                "types: {/a: {views: {v: {of: x, as: instant, orElse: parameter}}}} | 1:46 | \"orElse\" stands beside"
                        + " \"as: millis\" here, and beside nothing else",
                "types: {/a: {steps: {s: {stamp: x}}}} | 1:22 | the step lacks \"of\", the property that takes it",
                "types: {/a: {steps: {s: {of: x, stamp: [y]}}}} | 1:40 | \"stamp\" must be a string, found an array",
                "types: {/a: {steps: {s: x}}} | 1:25 | \"s\" must be an object, found a string",
                "corrections: {} | 1:14 | \"corrections\" must be a list, found an object",
                "corrections: [x] | 1:15 | a correction must be an object with \"at\", \"because\" and \"replace\","
                        + " found a string",
                "corrections: [{at: /a, because: x}] | 1:15 | the correction lacks \"replace\"",
                "corrections: [{at: /a, replace: x}] | 1:15 | the correction lacks \"because\"",
                "corrections: [{because: x, replace: x}] | 1:15 | the correction lacks \"at\"",
                "corrections: [{at: /a, because: \"\\t\", replace: x}] | 1:33 | \"because\" must not be empty",
                "corrections: [{at: 1, because: x, replace: x}] | 1:20 | \"at\" must be a JSON Pointer, found a number",
            })
    void reportsWhatIsOfAnotherForm(String yaml, String place, String message) {
        assertThat(findingsOfForm(yaml)).containsExactly("b.yaml:" + place + ": error LATHE-042: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "#/$defs/Task", "/a~b", "/a~", "/~2"})
    void reportsAddressesThatAreNoPointers(String address) {
        String message = " error LATHE-042: \"" + address + "\" is no JSON Pointer; write it as in \"/$defs/Task\"";

        assertThat(findingsOfForm("types:\n  '" + address + "': {name: A}")).containsExactly("b.yaml:2:3:" + message);
        assertThat(findingsOfForm("corrections: [{at: '" + address + "', because: x, replace: 1}]"))
                .containsExactly("b.yaml:1:20:" + message);
    }

    @ParameterizedTest
    @CsvSource({
        "class, is a reserved word of Java",
        "_, is a reserved word of Java",
        "null, is a reserved word of Java",
        "strictfp, is a reserved word of Java",
        "a-b, is no Java identifier",
        "2nd, is no Java identifier",
        "a.b, is no Java identifier",
        "a\u200bb, is no Java identifier",
        "x\u00b2, is no Java identifier",
    })
    void reportsNamesThatJavaCannotHave(String name, String fault) {
        String shown = "\"" + name.replace("\u200b", "\\u200b") + "\", which " + fault;

        assertThat(findingsOfForm("types: {/a: {name: '" + name + "'}}"))
                .containsExactly("b.yaml:1:20: error LATHE-042: a type or accessor cannot be called " + shown);
        assertThat(findingsOfForm("types: {/a: {views: {'" + name + "': {of: x, as: millis}}}}"))
                .containsExactly("b.yaml:1:22: error LATHE-042: a method cannot be called " + shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "predicates: {NAME: [x]}",
                "delegate: {prop: [NAME]}",
                "factories: {NAME: {}}",
                "views: {NAME: {of: x, as: millis}}",
                "steps: {NAME: {of: x}}"
            })
    void reportsMethodsThatEveryObjectHas(String binding) {
        String yaml = "types:\n  /a:\n    " + binding.replace("NAME", "hashCode");
        int column = 5 + binding.indexOf("{") + 1;

        assertThat(findingsOfForm(yaml))
                .containsExactly("b.yaml:3:" + column + ": error LATHE-042: a method cannot be called \"hashCode\","
                        + " which is a method of every Java object");
    }

    @Test
    void reportsAPropertyThatIsParameterAndSet() {
        assertThat(findings("types: {/a: {factories: {f: {parameters: [x], set: {x: 1}}}}}"))
                .containsExactly("b.yaml:1:53: error LATHE-042: \"x\" is a parameter of the factory and set by it,"
                        + " too; remove one");
    }

    @Test
    void reportsMethodsOfOneTypeThatHaveTheSameName() {
        assertThat(findings("""
                types:
                  /a:
                    predicates: {x: [v]}
                    delegate:
                      p: [y, x]
                    factories: {y: {}, z: {}}
                    views: {z: {of: p, as: millis}}
                  /b:
                    views: {x: {of: p, as: millis}}
                """))
                .containsExactly(
                        "b.yaml:5:7: error LATHE-043: the type gets a second method \"x\", the first is in line 3;"
                                + " choose another name",
                        "b.yaml:6:17: error LATHE-043: the type gets a second method \"y\", the first is in line 5;"
                                + " choose another name",
                        "b.yaml:7:13: error LATHE-043: the type gets a second method \"z\", the first is in line 6;"
                                + " choose another name");
    }

    @Test
    void reportsAnAddressThatStandsTwice() {
        assertThat(findings("types:\n  /a: {name: A}\n  /a: {name: B}\n"))
                .containsExactly("b.yaml:3:3: error LATHE-003: the member \"/a\" stands here for the second time, the"
                        + " first is in line 2; remove one of them");
    }

    @Test
    void reportsWhatCannotBeReadAtAll() {
        assertThat(findings("# nothing bound yet\n"))
                .containsExactly("b.yaml: error LATHE-001: the document is empty; expected one value");
        assertThat(findings("types: {"))
                .singleElement()
                .asString()
                .startsWith("b.yaml:1:9: error LATHE-001: not valid YAML");
    }

    @Test
    void reportsAllErrorsInTheOrderOfTheFile() {
        assertThat(findingsOfForm("""
                corrections:
                  - {at: x, because: 1}
                types:
                  y:
                    name: a-b
                    views: {v: {as: 1}}
                """))
                .containsExactly(
                        "b.yaml:2:5: error LATHE-042: the correction lacks \"replace\"",
                        "b.yaml:2:10: error LATHE-042: \"x\" is no JSON Pointer; write it as in \"/$defs/Task\"",
                        "b.yaml:2:22: error LATHE-042: \"because\" must be a string, found a number",
                        "b.yaml:4:3: error LATHE-042: \"y\" is no JSON Pointer; write it as in \"/$defs/Task\"",
                        "b.yaml:5:11: error LATHE-042: a type or accessor cannot be called \"a-b\", which is no Java"
                                + " identifier",
                        "b.yaml:6:13: error LATHE-042: the view lacks \"of\", the property that it looks at",
                        "b.yaml:6:21: error LATHE-042: \"as\" must be a string, found a number");
    }

    @Test
    void readsWhatCanBeReadInSpiteOfErrors() {
        Diagnostics diagnostics = new Diagnostics();
        String yaml = """
                types:
                  /a: {name: 1, shared: true, views: {v: {of: x}, w: {of: x, as: millis}}}
                  /b: {name: a-b, shared: 1, views: {both: {of: x, as: millis, plus: y}}}
                  c: {name: C}
                corrections:
                  - {at: /a}
                  - {at: /a, because: x, replace: 1}
                """;

        Bindings bindings = BindingsLoader.load(yaml.getBytes(StandardCharsets.UTF_8), "b.yaml", diagnostics);

        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(bindings.types()).containsOnlyKeys("/a", "/b");
        TypeBinding a = bindings.types().get("/a");
        assertThat(a.name()).isNull();
        assertThat(a.shared()).isTrue();
        assertThat(a.views()).containsOnlyKeys("w");
        TypeBinding b = bindings.types().get("/b");
        assertThat(b.name()).isNull();
        assertThat(b.shared()).isFalse();
        assertThat(b.views()).isEmpty();
        assertThat(bindings.corrections()).hasSize(1);
    }
}
