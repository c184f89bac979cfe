package com.example.brotli4j;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DecoderJNI;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.EncoderJNI;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/** The library's own API, over the natives of the class loader that this class is in. */
final class LibraryCodec implements Codec {
  /** More than any input of the tests takes, and done within a second. */
  private static final int MOST_STEPS = 1_000_000;

  @Override
  public byte[] compress(byte[] data, int quality, int window, String mode) throws IOException {
    return Encoder.compress(
        data,
        new Encoder.Parameters()
            .setQuality(quality)
            .setWindow(window)
            .setMode(Encoder.Mode.valueOf(mode)));
  }

  @Override
  public byte[] stream(byte[] data, int chunk, boolean flush) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BrotliOutputStream out =
        new BrotliOutputStream(bytes, new Encoder.Parameters().setQuality(5), 777)) {
      for (int i = 0; i < data.length; i += chunk) {
        out.write(data, i, Math.min(chunk, data.length - i));
        if (flush) {
          out.flush();
        }
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public List<byte[]> flushed(byte[] data, int chunk) throws IOException {
    List<byte[]> starts = new ArrayList<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BrotliOutputStream out =
        new BrotliOutputStream(bytes, new Encoder.Parameters().setQuality(5), 777)) {
      for (int i = 0; i < data.length; i += chunk) {
        out.write(data, i, Math.min(chunk, data.length - i));
        out.flush();
        starts.add(bytes.toByteArray());
      }
    }
    return starts;
  }

  @Override
  public Decoded decompress(byte[] data) throws IOException {
    DirectDecompress decoded = Decoder.decompress(data);
    byte[] bytes = decoded.getDecompressedData();
    return new Decoded(
        decoded.getResultStatus().name(), bytes == null ? "none" : HexFormat.of().formatHex(bytes));
  }

  @Override
  public byte[] unstream(byte[] data, int chunk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BrotliInputStream in = new BrotliInputStream(new ByteArrayInputStream(data), 333)) {
      byte[] buffer = new byte[chunk];
      for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public Decoded decodeAsFarAsItGoes(byte[] start) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DecoderJNI.Wrapper decoder = new DecoderJNI.Wrapper(Math.max(start.length, 1));
    drive(decoder, start, start.length, status -> {}, bytes::writeBytes);
    decoder.destroy();
    return new Decoded(decoder.getStatus().name(), HexFormat.of().formatHex(bytes.toByteArray()));
  }

  @Override
  public String steps(byte[] data, int chunk, int limit) throws IOException {
    StringBuilder steps = new StringBuilder();
    DecoderJNI.Wrapper decoder = new DecoderJNI.Wrapper(chunk, limit);
    drive(
        decoder,
        data,
        chunk,
        status -> steps.append(status).append(' '),
        bytes -> steps.append(Arrays.hashCode(bytes)).append('/').append(bytes.length).append(' '));
    decoder.destroy();
    return steps.toString();
  }

  /** Pulls what there is and pushes what is asked for, until the decoder has no use for more. */
  private static void drive(
      DecoderJNI.Wrapper decoder,
      byte[] data,
      int chunk,
      Consumer<String> statuses,
      Consumer<byte[]> outputs) {
    int next = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      statuses.accept(decoder.getStatus() + (decoder.hasOutput() ? "+" : ""));
      if (decoder.hasOutput()) {
        ByteBuffer output = decoder.pull();
        byte[] bytes = new byte[output.remaining()];
        output.get(bytes);
        outputs.accept(bytes);
      } else if (decoder.getStatus() == DecoderJNI.Status.OK) {
        decoder.push(0);
      } else if (decoder.getStatus() == DecoderJNI.Status.NEEDS_MORE_INPUT && next < data.length) {
        int length = Math.min(chunk, data.length - next);
        decoder.getInputBuffer().clear();
        decoder.getInputBuffer().put(data, next, length);
        next += length;
        decoder.push(length);
      } else {
        return;
      }
    }
    throw new AssertionError(
        "the decoder is in "
            + decoder.getStatus()
            + " after "
            + MOST_STEPS
            + " steps, with "
            + next
            + " of "
            + data.length
            + " bytes pushed");
  }

  @Override
  public void misuse(String mistake) throws IOException {
    switch (mistake) {
      case "decoder without memory" -> new DecoderJNI.Wrapper(0);
      case "decoder of negative size" -> new DecoderJNI.Wrapper(-1);
      case "encoder without memory" -> new EncoderJNI.Wrapper(0, 5, 22, null);
      case "decoder after its end", "decoder destroyed twice", "pull of nothing" ->
          decoder(mistake);
      case "compress null" -> Encoder.compress((byte[]) null);
      case "decompress null" -> Decoder.decompress((byte[]) null);
      case "truncated stream" -> unstream(new byte[] {0x1b}, 10);
      case "corrupted stream" -> unstream(new byte[] {-1, -1, -1, -1, -1}, 10);
      case "quality 12" -> new Encoder.Parameters().setQuality(12);
      case "window 25" -> new Encoder.Parameters().setWindow(25);
      default -> encoder(mistake);
    }
  }

  private static void decoder(String mistake) throws IOException {
    DecoderJNI.Wrapper decoder = new DecoderJNI.Wrapper(8);
    if (mistake.equals("pull of nothing")) {
      decoder.pull();
    }
    decoder.destroy();
    if (mistake.equals("decoder destroyed twice")) {
      decoder.destroy();
    }
    decoder.push(0);
  }

  private static void encoder(String mistake) throws IOException {
    EncoderJNI.Wrapper encoder = new EncoderJNI.Wrapper(8, 5, 22, null);
    switch (mistake) {
      case "encoder pull of nothing" -> encoder.pull();
      case "negative length" -> encoder.push(EncoderJNI.Operation.PROCESS, -1);
      case "push after finish" -> {
        encoder.push(EncoderJNI.Operation.FINISH, 0);
        for (int i = 0; encoder.hasMoreOutput(); i++) {
          if (i == MOST_STEPS) {
            throw new AssertionError("the encoder has output after " + MOST_STEPS + " pulls");
          }
          encoder.pull();
        }
        encoder.push(EncoderJNI.Operation.PROCESS, 3);
        encoder.push(EncoderJNI.Operation.PROCESS, 3);
      }
      case "encoder after its end" -> {
        encoder.destroy();
        encoder.push(EncoderJNI.Operation.PROCESS, 1);
      }
      default -> throw new AssertionError(mistake);
    }
  }
}
