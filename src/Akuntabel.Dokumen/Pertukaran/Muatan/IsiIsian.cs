using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Akuntabel.Dokumen.Pertukaran.Muatan;

/// <summary>A YAML file; no root when the file says nothing.</summary>
internal sealed record IsiIsian(SimpulIsian? Akar) : IsiBerkas(BentukIsi.Isian)
{
    private const int KedalamanPaling = 64;

    /// <summary>Understands a YAML text; <c>null</c> when the reader of agency files would refuse it.</summary>
    public static IsiIsian? Coba(string teks)
    {
        var tanda = teks is ['\uFEFF', ..] ? 1 : 0;
        var parser = new Parser(new StringReader(teks[tanda..]));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new IsiIsian(null as SimpulIsian);
            }

            parser.Consume<DocumentStart>();
            var akar = new Pembaca(parser, tanda).Simpul(0);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? new IsiIsian(akar) : null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private sealed class Pembaca(Parser parser, int geser)
    {
        public SimpulIsian Simpul(int dalam)
        {
            if (dalam > KedalamanPaling)
            {
                throw new YamlException("terlalu dalam");
            }

            if (parser.TryConsume<Scalar>(out var s))
            {
                var skalar = SkalarIsian.Dari(s.Value, s.Style == ScalarStyle.Plain);
                return new SkalarIsian(skalar.Isi, skalar.Jenis) { Letak = Letak(s, s) };
            }

            if (parser.TryConsume<SequenceStart>(out var awal))
            {
                var butir = new List<SimpulIsian>();
                while (!parser.Accept<SequenceEnd>(out _))
                {
                    butir.Add(Simpul(dalam + 1));
                }

                var akhir = parser.Consume<SequenceEnd>();
                return new DaftarIsian(butir) { Letak = Wadah(awal, akhir, awal.Style == SequenceStyle.Flow, butir.Count > 0 ? butir[^1] : null) };
            }

            return Peta(parser.Consume<MappingStart>(), dalam);
        }

        private PetaIsian Peta(MappingStart awal, int dalam)
        {
            var isi = new List<KeyValuePair<string, SimpulIsian>>();
            var kunci = new Dictionary<string, LetakIsian>(StringComparer.Ordinal);
            while (!parser.Accept<MappingEnd>(out _))
            {
                var k = parser.Consume<Scalar>();
                isi.Add(new(k.Value, Simpul(dalam + 1)));
                if (!kunci.TryAdd(k.Value, Letak(k, k)))
                {
                    throw new YamlException("kunci ganda");
                }
            }

            return new PetaIsian(isi, kunci) { Letak = Wadah(awal, parser.Consume<MappingEnd>(), awal.Style == MappingStyle.Flow, isi.Count > 0 ? isi[^1].Value : null) };
        }

        private LetakIsian Letak(ParsingEvent awal, ParsingEvent akhir) =>
            new((int)awal.Start.Index + geser, (int)akhir.End.Index + geser, (int)awal.Start.Column - 1);

        // a collection in brackets ends with its bracket, before which the parser puts the mark; another ends with its last member
        private LetakIsian Wadah(ParsingEvent awal, ParsingEvent akhir, bool mengalir, SimpulIsian? terakhir) =>
            mengalir ? Letak(awal, akhir) with { Akhir = (int)akhir.Start.Index + geser + 1, Mengalir = true } : Letak(awal, awal) with { Akhir = terakhir?.Letak.Akhir ?? (int)awal.End.Index + geser };
    }
}
