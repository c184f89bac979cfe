/*--------------------------------------------------------------------------
 *  Copyright 2011 Taro L. Saito
 *
 *  Licensed under the Apache License, Version 2.0 (the "License");
 *  you may not use this file except in compliance with the License.
 *  You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 *  Unless required by applicable law or agreed to in writing, software
 *  distributed under the License is distributed on an "AS IS" BASIS,
 *  WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 *  See the License for the specific language governing permissions and
 *  limitations under the License.
 *--------------------------------------------------------------------------*/
//--------------------------------------
// snappy-java Project
//
// SnappyNative.java
// Since: 2011/03/30
//
// $URL$
// $Author$
//--------------------------------------
package org.xerial.snappy;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import dev.nativebound.RustName;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * JNI interface of the {@link Snappy} implementation. The native method in this class is
 * defined in SnappyNative.h (genereted by javah) and SnappyNative.cpp
 * <p/>
 * <p>
 * <b> DO NOT USE THIS CLASS since the direct use of this class might break the
 * native library code loading in {@link SnappyLoader}. </b>
 * </p>
 *
 * @author leo
 */
@NativeBound
public class SnappyNative implements SnappyApi
{
    static { SnappyNativeNative.load(); }

    public native String nativeLibraryVersion();

    // ------------------------------------------------------------------------
    // Generic compression/decompression routines.
    // ------------------------------------------------------------------------
    @Override
    @RustName("compress_address")
    public native long rawCompress(long inputAddr, long inputSize, long destAddr)
            throws IOException;

    @Override
    @RustName("uncompress_address")
    public native long rawUncompress(long inputAddr, long inputSize, long destAddr)
            throws IOException;

    @Override
    @RustName("compress_buffer")
    public native int rawCompress(@Range(offset = "inputOffset", length = "inputLength") ByteBuffer input, int inputOffset, int inputLength, @Mut @Range(offset = "outputOffset") ByteBuffer compressed,
            int outputOffset)
            throws IOException;

    @Override
    @RustName("compress")
    public native int rawCompress(@Range(offset = "inputOffset", length = "inputByteLength") Object input, int inputOffset, int inputByteLength, @Mut @Range(offset = "outputOffset") Object output, int outputOffset)
            throws IOException;

    @Override
    @RustName("uncompress_buffer")
    public native int rawUncompress(@Range(offset = "inputOffset", length = "inputLength") ByteBuffer compressed, int inputOffset, int inputLength, @Mut @Range(offset = "outputOffset") ByteBuffer uncompressed,
            int outputOffset)
            throws IOException;

    @Override
    @RustName("uncompress")
    public native int rawUncompress(@Range(offset = "inputOffset", length = "inputLength") Object input, int inputOffset, int inputLength, @Mut @Range(offset = "outputOffset") Object output, int outputOffset)
            throws IOException;

    // Returns the maximal size of the compressed representation of
    // input data that is "source_bytes" bytes in length;
    @Override
    public native int maxCompressedLength(int source_bytes);

    // This operation takes O(1) time.
    @Override
    @RustName("length_of_buffer")
    public native int uncompressedLength(@Range(offset = "offset", length = "len") ByteBuffer compressed, int offset, int len)
            throws IOException;

    @Override
    @RustName("length")
    public native int uncompressedLength(@Range(offset = "offset", length = "len") Object input, int offset, int len)
            throws IOException;

    @Override
    @RustName("length_of_address")
    public native long uncompressedLength(long inputAddr, long len)
            throws IOException;

    @Override
    @RustName("is_valid_buffer")
    public native boolean isValidCompressedBuffer(@Range(offset = "offset", length = "len") ByteBuffer compressed, int offset, int len)
            throws IOException;

    @Override
    @RustName("is_valid")
    public native boolean isValidCompressedBuffer(@Range(offset = "offset", length = "len") Object input, int offset, int len)
            throws IOException;

    @Override
    @RustName("is_valid_address")
    public native boolean isValidCompressedBuffer(long inputAddr, long offset, long len)
            throws IOException;

    @Override
    public native void arrayCopy(@Range(offset = "offset", length = "byteLength") Object src, int offset, int byteLength, @Mut @Range(offset = "dOffset", length = "byteLength") Object dest, int dOffset)
            throws IOException;

    public void throw_error(int errorCode)
            throws IOException
    {
        throw new IOException(String.format("%s(%d)", SnappyErrorCode.getErrorMessage(errorCode), errorCode));
    }
}
