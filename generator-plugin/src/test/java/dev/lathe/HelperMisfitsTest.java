package dev.lathe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Helpers that do not fit: each is reported where it stands in the bindings file, and nothing is generated. */
class HelperMisfitsTest {
    private static final String SCHEMA = """
            {"$defs": {
              "Stage": {"enum": ["lent", "back"]},
              "Loan": {
                "type": "object",
                "properties": {
                  "kind": {"const": "loan"},
                  "start": {"type": "string"},
                  "days": {"type": "integer"},
                  "stage": {"$ref": "#/$defs/Stage"},
                  "size": {"enum": ["small", "large"]},
                  "shelf": {
                    "type": "object",
                    "properties": {
                      "row": {"enum": ["upper", "lower"]},
                      "tags": {"type": "array", "items": {"type": "string"}}
                    }
                  }
                },
                "required": ["kind", "start"]
              },
              "Dated": {"type": "object", "properties": {"on": {"type": "string"}}},
              "Both": {"allOf": [{"$ref": "#/$defs/Loan"}, {"$ref": "#/$defs/Dated"}]}
            }}
            """;

    private static final String LOAN = "types: {/$defs/Loan: {";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "views: {v: {}} | 1:31: error LATHE-042: a view has one of \"of\", \"until\", \"past\", \"present\", \"at\";"
                        + " found none",
                "views: {v: {until: a, past: a}} | 1:31: error LATHE-042: a view has one of \"of\", \"until\","
                        + " \"past\", \"present\", \"at\"; found \"until\", \"past\"",
                "views: {v: {present: days}} | 1:44: error LATHE-042: \"present\" must be a list, found a string",
                "views: {v: {present: []}} | 1:44: error LATHE-042: \"present\" must list at least one string",
                "views: {v: {at: [1]}} | 1:40: error LATHE-042: \"at\" must list strings, found a number; put it in quotes",
                "views: {v: {present: [days], orElse: 5}} | 1:52: error LATHE-042: a view with \"present\" has nothing"
                        + " else; remove this",
                "views: {v: {at: [days], as: millis}} | 1:47: error LATHE-042: a view with \"at\" has nothing else but"
                        + " orElse; remove this",
                "views: {v: {at: [days], orElse: null}} | 1:55: error LATHE-042: \"orElse\" must be a string, a number,"
                        + " true or false, found null",
                "views: {v: {at: [days], orElse: [1]}} | 1:55: error LATHE-042: \"orElse\" must be a string, a number,"
                        + " true or false, found an array",
                "views: {v: {present: [dais]}} | 1:31: error LATHE-042: the class has no property \"dais\". Did you mean"
                        + " \"days\"?",
                "views: {v: {at: [shelf, colour]}} | 1:31: error LATHE-042: Loan.Shelf has no property \"colour\"; it has"
                        + " row, tags",
                "views: {v: {at: [days, hours]}} | 1:31: error LATHE-042: \"days\" has no members to go on to, as"
                        + " \"hours\"",
                "views: {v: {at: [shelf, tags, first]}} | 1:31: error LATHE-042: \"tags\" has no members to go on to, as"
                        + " \"first\"",
                "views: {v: {present: [start]}} | 1:31: error LATHE-042: \"start\" is always there, so there is nothing to"
                        + " ask; remove the view",
                "views: {v: {present: [kind]}} | 1:31: error LATHE-042: \"kind\" is always there, so there is nothing to"
                        + " ask; remove the view",
                "views: {v: {at: [start], orElse: x}} | 1:31: error LATHE-042: \"start\" is always there, so \"orElse\" is"
                        + " never used; remove it",
                "views: {v: {at: [days], orElse: x}} | 1:31: error LATHE-042: \"x\" is no value for \"days\"",
                "views: {v: {at: [days], orElse: 1.5}} | 1:31: error LATHE-042: 1.5 is no value for \"days\"",
                "views: {v: {at: [shelf], orElse: x}} | 1:31: error LATHE-042: \"orElse\" is for texts, numbers, true,"
                        + " false and enums, none of which \"shelf\" is",
                "views: {v: {at: [shelf, row], orElse: middle}} | 1:31: error LATHE-042: \"middle\" is not a value of the"
                        + " enum; it has upper, lower",
                "views: {v: {until: a, as: millis}} | 1:45: error LATHE-042: a view with \"until\" has nothing else; remove"
                        + " this",
                "views: {v: {past: [a]}} | 1:41: error LATHE-042: \"past\" must be a string, found an array",
                "views: {v: {until: w}} | 1:31: error LATHE-042: the view needs another that gives a point in time; \"w\" is"
                        + " no view of the class",
                "views: {v: {past: v}} | 1:31: error LATHE-042: the view needs another that gives a point in time; \"v\""
                        + " gives something else",
                "views: {v: {past: w}, w: {of: days, as: millis}} | 1:31: error LATHE-042: the view needs another that"
                        + " gives a point in time; \"w\" gives something else",
                "views: {v: {of: days, as: millis, orElse: 5}} | 1:65: error LATHE-042: \"orElse\" must be parameter here:"
                        + " the caller hands in what is answered instead",
                "views: {v: {of: days, as: millis, orElse: other}} | 1:65: error LATHE-042: \"orElse\" must be parameter"
                        + " here: the caller hands in what is answered instead",
                "views: {v: {of: start, as: instant, orElse: parameter}} | 1:59: error LATHE-042: \"orElse\" stands beside"
                        + " \"as: millis\" here, and beside nothing else",
                "views: {v: {of: start, plus: days, orElse: parameter}} | 1:58: error LATHE-042: \"orElse\" stands beside"
                        + " \"as: millis\" here, and beside nothing else",
                "views: {v: {of: start, as: millis, orElse: parameter}} | 1:31: error LATHE-042: the view needs an"
                        + " integer, which \"start\" is not",
            })
    void reportsViewsThatDoNotFit(String binding, String report) {
        assertMisfit(LOAN + binding + "}}", report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "steps: {s: {}} | 1:31: error LATHE-042: the step lacks \"of\", the property that takes it",
                "steps: {s: [days]} | 1:34: error LATHE-042: \"s\" must be an object, found an array",
                "steps: {s: {of: 1}} | 1:39: error LATHE-042: \"of\" must be a string, found a number",
                "steps: {s: {of: stage, stemp: start}} | 1:46: error LATHE-040: a step has no \"stemp\". Did you mean \"stamp\"?",
                "steps: {s: {of: stage, at: start}} | 1:46: error LATHE-040: a step has no \"at\"; it may have of, stamp",
                "steps: {s: {of: stages}} | 1:31: error LATHE-042: the class has no property \"stages\"",
                "steps: {s: {of: kind}} | 1:31: error LATHE-042: \"kind\" is a constant and cannot be set",
                "steps: {s: {of: days}} | 1:31: error LATHE-042: the step needs an enum that has transitions, which"
                        + " \"days\" is not; give its enum some under \"transitions\"",
                "steps: {s: {of: size}} | 1:31: error LATHE-042: the step needs an enum that has transitions, which"
                        + " \"size\" is not; give its enum some under \"transitions\"",
                "steps: {s: {of: stage, stamp: starts}} | 1:31: error LATHE-042: the class has no property \"starts\"",
                "steps: {s: {of: stage, stamp: days}} | 1:31: error LATHE-042: the stamp needs a text, which \"days\" is"
                        + " not",
                "steps: {s: {of: stage, stamp: kind}} | 1:31: error LATHE-042: \"kind\" is a constant and cannot be set"
            })
    void reportsStepsThatDoNotFit(String binding, String report) {
        assertMisfit(LOAN + binding + "}, /$defs/Stage: {transitions: {lent: [back]}}}", report);
    }

    @Test
    void reportsStepsOfWhatIsNoClass() {
        assertMisfit(
                "types: {/$defs/Stage: {steps: {s: {of: stage}}}}",
                "1:9: error LATHE-042: steps are for objects with properties; \"/$defs/Stage\" is an enum");
    }

    @ParameterizedTest
    @CsvSource({"of", "values", "value", "known", "transitions", "canBecome", "become"})
    void reportsAPredicateThatIsCalledAsAMethodOfEveryEnum(String name) {
        assertMisfit(
                "types: {/$defs/Stage: {predicates: {" + name + ": [lent]}}}",
                "1:37: error LATHE-043: every enum has a method \"" + name + "\"; choose another name");
    }

    @ParameterizedTest
    @CsvSource({"builder", "toBuilder", "unknownMembers"})
    void reportsAHelperThatIsCalledAsAMethodOfEveryClass(String name) {
        assertMisfit(
                LOAN + "views: {" + name + ": {of: start, as: instant}}}}",
                "1:31: error LATHE-043: the class Loan has another method \"" + name + "\"; choose another name");
    }

    @ParameterizedTest
    @CsvSource({"asLoan, Both", "asDated, Both"})
    void reportsAHelperThatIsCalledAsTheWayToAPart(String name, String type) {
        assertMisfit(
                "types: {/$defs/" + type + ": {views: {" + name + ": {of: start, as: instant}}}}",
                "1:31: error LATHE-043: the class Both has another method \"" + name + "\"; choose another name");
    }

    @Test
    void reportsHelpersOfTwoPartsThatAreCalledTheSame() {
        assertMisfit(
                "types: {/$defs/Loan: {views: {v: {of: start, as: instant}}}, /$defs/Dated: {views: {v: {of: on, as: instant}}}}",
                "1:85: error LATHE-043: the class Both has another method \"v\"; choose another name");
    }

    private static void assertMisfit(String bindings, String report) {
        assertThat(Generation.of(SCHEMA).withBindings(bindings).refusal()).containsExactly("bindings.yaml:" + report);
    }
}
