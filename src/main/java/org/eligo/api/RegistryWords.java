package org.eligo.api;

import java.util.List;
import java.util.stream.Collectors;
import org.eligo.essie.EssieFault;
import org.eligo.schema.Enumeration;

/**
 * What the registry says of a query that cannot be read; programs look for these texts. Known letter by letter are those of an unknown area,
 * a wrong coverage and a wrong value of an enumeration, and the three shapes of its parser generator (mismatched input, with the list
 * of what may follow a complete query; a missing parenthesis; no viable alternative). Expansion and nesting are by analogy.
 */
final class RegistryWords {

    /** What may follow a complete part, in the order of the registry's grammar. */
    private static final String FOLLOWING =
            "',', 'NOT', 'AND', 'OR', 'SEARCH', 'AREA', 'RANGE', 'DISTANCE', Coverage, Expansion, 'TILT',"
                    + " 'ALL', 'MISSING', 'MIN', 'MAX', EscapedKeyword, BooleanLiteral, DecimalLiteral, DateLiteral, TimeLiteral,"
                    + " RadiusLiteral, StringLiteral, Term}";

    private RegistryWords() {}

    static String of(EssieFault fault) {
        return switch (fault) {
            case EssieFault.UnknownName(String name) -> "Unknown area name: `" + name + "`";
            case EssieFault.NoCoverage(String argument) -> "Invalid coverage: " + argument;
            case EssieFault.NoExpansion(String argument) -> "Invalid expansion: " + argument;
            case EssieFault.NoNesting(String argument) -> "Invalid search document: " + argument;
            case EssieFault.NoValueOf noValue ->
                "Allowed values for enum field `" + noValue.field().path() + "` are "
                        + noValue.field().enumeration().map(Enumeration::names).orElse(List.of()).stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", "));
            case EssieFault.Unexpected(String token, boolean inside) ->
                "mismatched input '" + token + "' expecting {" + (inside ? "'(', ')', " : "<EOF>, '(', ") + FOLLOWING;
            case EssieFault.NoOperand(String token) ->
                "no viable alternative at input '" + (token.isEmpty() ? "<EOF>" : token) + "'";
            case EssieFault.Unclosed unclosed -> "missing ')' at '<EOF>'";
        };
    }
}
