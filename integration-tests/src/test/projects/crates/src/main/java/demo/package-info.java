@NativeLibrary("crates")
package demo;

import dev.nativebound.NativeLibrary;
