package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.TypeRef;
import java.util.List;

/**
 * The table of an enum in a companion.
 *
 * @param field its name
 * @param constants sorted: each travels as its index here
 */
public record EnumTablePlan(String field, TypeRef type, List<String> constants) {}
