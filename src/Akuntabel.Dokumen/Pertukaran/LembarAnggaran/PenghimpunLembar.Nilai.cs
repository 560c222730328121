using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>Amounts of a row, and whether the row was met before.</summary>
internal sealed partial class PenghimpunLembar
{
    private const int JumlahTerbanyak = 1_000;

    // what tells a row from another, as a digest: fifty thousand rows are one megabyte
    private readonly Dictionary<UInt128, (decimal?[] Isi, int Baris)> _sudah = [];
    private readonly ArrayBufferWriterTeks _tanda = new();

    private decimal?[]? Nilai(BarisSumber b)
    {
        var hasil = new decimal?[_ukuran.Count];
        foreach (var (ukuran, kolom) in _posisi)
        {
            if (!Angka(b, kolom, out var nilai))
            {
                return null;
            }

            hasil[ukuran] = nilai;
            if (nilai < 0)
            {
                Temuan.MencatatNegatif(SumberLembar.Tempat(_peta.Lembar, b.Nomor, kolom));
            }
        }

        if (!Angka(b, _kolom[(int)BidangLembar.Setoran], out var setoran))
        {
            return null;
        }

        hasil[UkuranLembar.Realisasi] = setoran is null ? hasil[UkuranLembar.Realisasi] : (hasil[UkuranLembar.Realisasi] ?? 0) - setoran;
        return hasil;
    }

    private bool Angka(BarisSumber b, int kolom, out decimal? nilai)
    {
        nilai = null;
        if (kolom < 0 || kolom >= b.Sel.Length)
        {
            return true;
        }

        switch (AngkaLembar.Baca(b.Sel[kolom], out nilai))
        {
            case KepastianAngka.Salah:
                Temuan.Salah(_peta.Lembar, b.Nomor, kolom, b.Sebut(kolom));
                return false;
            case KepastianAngka.KomaRagu:
                Temuan.KomaRagu(_peta.Lembar, b.Nomor, kolom, b[kolom]);
                return true;
            case KepastianAngka.KomaRibuan:
                _komaPasti = true;
                return true;
            default:
                return true;
        }
    }

    // realisation is asked for until the end of the quarter: by the transfer for LS, by the document for the rest
    private bool SesudahMasa(BarisSumber b)
    {
        if (triwulan is not { } tw || !(_peta.Ada(BidangLembar.TanggalDokumen) || _peta.Ada(BidangLembar.TanggalTransfer)))
        {
            return false;
        }

        var ls = Isi(b, BidangLembar.JenisDokumen).Contains("LS", StringComparison.OrdinalIgnoreCase);
        var teks = ls && Isi(b, BidangLembar.TanggalTransfer) is { Length: > 0 } t ? t : Isi(b, BidangLembar.TanggalDokumen);
        if (!TanggalIndonesia.Coba(teks, out var tanggal, out _) || tanggal is not { } d)
        {
            Temuan.TanpaTanggal++;
            return false;
        }

        var lewat = d.Year > tahun || (d.Year == tahun && d.Month > tw * 3);
        Temuan.SesudahMasa += lewat ? 1 : 0;
        return lewat;
    }

    // the row again: taken once; or, where the layout says so, in place of the one before
    private bool Baru(BarisSumber b, UnitTerbaca unit, string kode, string rekening, ref decimal?[] isi)
    {
        var (tanda, pasti) = Tanda(b, unit, kode, rekening);
        ref var lama = ref CollectionsMarshal.GetValueRefOrAddDefault(_sudah, tanda, out var ada);
        var kini = (isi, b.Nomor);
        if (!ada)
        {
            lama = kini;
            return true;
        }

        var (semula, sama) = (lama.Isi, lama.Isi.AsSpan().SequenceEqual(isi));
        if (_peta.Tata?.UlangTerakhir == true)
        {
            Temuan.Diganti++;
            isi = [.. isi.Select((n, i) => n - (semula[i] ?? 0))];
            lama = kini;
            return true;
        }

        if (!pasti && Array.TrueForAll(isi, n => n is null or 0))
        {
            return true;
        }

        Temuan.Ganda(pasti && sama, pasti && !sama, _peta.Lembar, lama.Baris, b.Nomor,
            isi[UkuranLembar.Pagu] ?? isi[UkuranLembar.Realisasi] ?? 0);
        return !(pasti && sama);
    }

    /// <summary>Of a known layout its key; of another the whole row, which then is only told.</summary>
    private (UInt128 Tanda, bool Pasti) Tanda(BarisSumber b, UnitTerbaca unit, string kode, string rekening)
    {
        _tanda.Mulai();
        _tanda.Tambah(unit.KodeSkpd.Length > 0 ? unit.KodeSkpd : unit.NamaSkpd);
        _tanda.Tambah(unit.KodeUnit.Length > 0 ? unit.KodeUnit : unit.NamaUnit);
        _tanda.Tambah(kode);
        _tanda.Tambah(rekening);
        if (_peta.Tata is not { Kunci.Count: > 0 } t)
        {
            _tanda.Tambah(_peta.Lembar);
            for (var i = 0; i < b.Sel.Length; i++)
            {
                // the running number differs in rows that are otherwise one
                _tanda.Tambah(i < _peta.Judul.Count && KamusLembar.Rapi(_peta.Judul[i]) is "no" or "nomor" || _pribadi.Contains(i) ? ""
                    : b[i]);
            }

            return (_tanda.Sidik(), false);
        }

        var jenis = Isi(b, BidangLembar.JenisDokumen);
        var kunci = t.Kunci.First(k => k.Jenis == "*" || jenis.StartsWith(k.Jenis, StringComparison.OrdinalIgnoreCase)).Bidang;
        foreach (var k in kunci)
        {
            _tanda.Tambah(k is BidangLembar.KodeSub or BidangLembar.KodeRekening ? "" : Isi(b, k));
        }

        return (_tanda.Sidik(), true);
    }

    // a row of words: the stated total, a kind of belanja by its name, or a sub kegiatan that the office knows by its name
    private void TanpaKode(BarisSumber b, string nama)
    {
        var kata = Enumerable.Range(0, b.Sel.Length).Select(k => b[k]).FirstOrDefault(t => t.Any(char.IsLetter)) ?? "";
        if (PolaJumlah().IsMatch(kata))
        {
            var isi = new decimal?[_ukuran.Count];
            foreach (var (ukuran, kolom) in _posisi)
            {
                isi[ukuran] = AngkaDi(b, kolom);
            }

            if (Array.Exists(isi, n => n is not null) && _jumlahLembar.Count < JumlahTerbanyak)
            {
                var (lembar, posisi) = (_peta.Lembar, _posisi);
                _jumlahLembar.Add(new JumlahTertulis(isi, u => SumberLembar.Tempat(lembar, b.Nomor,
                    posisi.FirstOrDefault(p => p.Ukuran == u).Kolom)));
            }

            return;
        }

        if (simpanan.KodeBernama(nama) is { } kodeSub)
        {
            _subKini = kodeSub;
            Tambah(b, kodeSub, "", nama, "");
            return;
        }

        if (_kolom[(int)BidangLembar.KodeSub] < 0 && _kolom[(int)BidangLembar.KodeRekening] < 0
            && KamusLembar.KodeJenis(Awal(Isi(b, BidangLembar.Uraian), nama)) is { } kode && kode.Split('.').Length == 3)
        {
            Tambah(b, _subKini, kode, "", nama);
            return;
        }

        if (_kolom[(int)BidangLembar.KodeSub] < 0 && _kolom[(int)BidangLembar.KodeRekening] < 0 && simpanan.Daftar.Count > 0
            && nama.Any(char.IsLetter) && _posisi.Any(p => AngkaDi(b, p.Kolom) is not null))
        {
            if (simpanan.AtasBernama(nama))
            {
                Temuan.Subtotal++;
                return;
            }

            Tambah(b, PemadanSub.TanpaKode + KamusLembar.Rapi(nama), "", nama, "");
            return;
        }

        // an amount of thousands is no number of a column
        if (_peta.Tata is not { Kolom.Count: > 0 } && kata.Length > 0 && _posisi.Any(p => AngkaDi(b, p.Kolom) is >= 1000))
        {
            Temuan.TanpaKode(_peta.Lembar, b.Nomor);
        }
    }

    private static decimal? AngkaDi(BarisSumber b, int kolom) =>
        kolom >= 0 && kolom < b.Sel.Length && AngkaLembar.Baca(b.Sel[kolom], out var n) != KepastianAngka.Salah ? n : null;

    /// <summary>Collects texts to be digested, without making one of them all.</summary>
    private sealed class ArrayBufferWriterTeks
    {
        private readonly XxHash128 _hash = new();

        public void Mulai() => _hash.Reset();

        public void Tambah(string teks)
        {
            _hash.Append(MemoryMarshal.AsBytes(teks.AsSpan()));
            _hash.Append("\u0001"u8);
        }

        public UInt128 Sidik() => _hash.GetCurrentHashAsUInt128();
    }
}
