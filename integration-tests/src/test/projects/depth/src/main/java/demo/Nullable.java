package demo;

@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
@interface Nullable {}
