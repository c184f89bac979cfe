package demo

import dev.nativebound.Exclusive
import dev.nativebound.NativeBound
import dev.nativebound.NativeCallback
import java.io.IOException
import java.util.function.Consumer

@NativeBound
interface Texts {
    val version: Int

    fun shout(text: String): String

    fun first(texts: List<String>): String?

    fun add(a: Int, b: Int?): Int

    fun twice(x: Int): Int = add(x, x)

    @Throws(IOException::class)
    fun size(path: String): Long

    fun visit(texts: List<String>, visitor: Visitor): Int

    fun each(texts: List<String>, consumer: Consumer<String>)

    fun move(point: Point, by: Int): Point

    fun other(kind: Kind): Kind
}

enum class Kind { WORD, NUMBER }

@NativeCallback
fun interface Visitor {
    fun visit(text: String, index: Int): Boolean
}

@NativeBound
interface Counter : AutoCloseable {
    @Exclusive
    fun next(): Long

    override fun close()

    companion object {
        @JvmStatic
        @NativeBound
        fun open(start: Long): Counter = CounterNative.open(start)
    }
}

@NativeBound
class Hash private constructor() {
    companion object {
        init {
            HashNative.load()
        }

        @JvmStatic
        external fun sum(data: ByteArray): Int
    }
}

fun main() {
    val texts = TextsNative.INSTANCE
    val seen = mutableListOf<String>()
    texts.each(listOf("a", "b")) { seen += it }
    println("${texts.version} ${texts.shout("hi")} ${texts.first(listOf())} ${texts.first(seen)}")
    println("${texts.add(1, null)} ${texts.twice(3)} ${texts.move(Point(1, "p", listOf(1, 2)), 4)}")
    println("${texts.other(Kind.WORD)} ${texts.visit(listOf("x", "y", "z")) { text, i -> text < "z" && i < 9 }}")
    try {
        texts.size("/no/such/file")
    } catch (e: IOException) {
        println("IOException: ${e.message}")
    }
    Counter.open(41).use { println("${it.next()} ${it.next()} ${Hash.sum(byteArrayOf(1, 2, 3))}") }
}
