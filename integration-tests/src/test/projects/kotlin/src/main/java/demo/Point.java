package demo;

import java.util.List;

public record Point(int x, String name, List<Integer> marks) {}
