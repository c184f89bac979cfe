package dev.nativebound.runtime;

/** {@link System#load} as the bound class calls it. */
@FunctionalInterface
interface SystemLoad {
  void load(String path);
}
