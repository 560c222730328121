using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Reads YAML into a tree of settings that keeps every value's line.</summary>
internal static class YamlBerkas
{
    private const int KedalamanPaling = 64;

    /// <summary>Reads one document; null after a message, or when the text is empty.</summary>
    /// <param name="teks">YAML.</param>
    /// <param name="berkas">File named in messages.</param>
    /// <param name="geser">Lines before the text in its file (for YAML inside an outline).</param>
    /// <param name="kesalahan">Receives messages.</param>
    public static Setelan? Baca(string teks, string berkas, int geser, List<Kesalahan> kesalahan)
    {
        var parser = new Parser(new StringReader(teks));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var hasil = new Pembaca(parser, berkas, geser, kesalahan).Simpul(0);
            return hasil;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // after some errors the parser itself fails with other kinds of exceptions
            var tempat = (e as YamlException)?.Start ?? parser.Current?.Start ?? Mark.Empty;
            kesalahan.Add(new Kesalahan(
                new Asal(berkas, Math.Max((int)tempat.Line, BarisTab(teks)) + geser), $"YAML tidak dapat dibaca{Ringkas(e)}.",
                "Periksa indentasi (spasi, bukan tab), titik dua, kurung, dan tanda kutip pada baris ini dan baris di atasnya."));
            return null;
        }
    }

    // the parser blames the line before: a tab as indentation is the commonest mistake of all
    private static int BarisTab(string teks) =>
        1 + Array.FindIndex(teks.Split('\n'), b => b.TrimStart(' ').StartsWith('\t') && b.Trim().Length > 0);

    private static string Ringkas(Exception e) => e is YamlException ? $" ({e.Message.Split('\n')[0].Trim().TrimEnd('.')})" : "";

    private sealed class Pembaca(Parser parser, string berkas, int geser, List<Kesalahan> kesalahan)
    {
        public Setelan Simpul(int dalam)
        {
            if (dalam > KedalamanPaling)
            {
                throw new YamlException(parser.Current?.Start ?? Mark.Empty, parser.Current?.End ?? Mark.Empty, "susunan terlalu dalam");
            }

            if (parser.TryConsume<Scalar>(out var s))
            {
                return new SetelanTeks(Tempat(s), Isi(s), s.Style == ScalarStyle.Plain);
            }

            if (parser.TryConsume<SequenceStart>(out var awal))
            {
                var butir = new List<Setelan>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    butir.Add(Simpul(dalam + 1));
                }

                return new SetelanDaftar(Tempat(awal), butir);
            }

            if (parser.TryConsume<MappingStart>(out var peta))
            {
                return Peta(peta, dalam);
            }

            var e = parser.Consume<ParsingEvent>();
            throw new YamlException(e.Start, e.End, "jangkar dan acuan YAML (& dan *) tidak dipakai");
        }

        private SetelanPeta Peta(MappingStart awal, int dalam)
        {
            var isi = new Dictionary<string, Setelan>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var kunci = parser.Consume<Scalar>();
                if (!isi.TryAdd(kunci.Value, Simpul(dalam + 1)))
                {
                    kesalahan.Add(new Kesalahan(Tempat(kunci), $"kunci \"{kunci.Value}\" ditulis dua kali.", "Hapus salah satunya."));
                }
            }

            return new SetelanPeta(Tempat(awal), isi);
        }

        private Asal Tempat(ParsingEvent e) => new(berkas, (int)e.Start.Line + geser);

        private static string Isi(Scalar s) => s.Style == ScalarStyle.Plain && s.Value is "~" or "null" ? "" : s.Value;
    }
}
