package demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** As any package has one. */
@Target(ElementType.TYPE_USE)
@interface Nullable {}
